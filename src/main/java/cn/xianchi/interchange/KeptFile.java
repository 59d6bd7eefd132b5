package cn.xianchi.interchange;

import java.nio.file.Path;

/** A file of a release that was made and is kept. */
public record KeptFile(ReleaseFile file, Path path, long bytes, String sha256) {}
