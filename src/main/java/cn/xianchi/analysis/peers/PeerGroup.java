package cn.xianchi.analysis.peers;

import cn.xianchi.catalog.Region;
import java.util.List;

/** The counties of a comparison: how the group is written in an address, and who is in it, by code. */
public record PeerGroup(String code, List<Region> regions) {}
