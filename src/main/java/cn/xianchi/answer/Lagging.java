package cn.xianchi.answer;

import cn.xianchi.lagging.Judgement;
import cn.xianchi.lagging.Screening;
import java.util.List;

/**
 * Judgements of one year, worst first; {@code all} counts every judgement before the lamps were chosen; the screening is of
 * all counties of the group.
 */
public record Lagging(int year, List<Judgement> items, List<Judgement> all, List<Screening> screening) {}
