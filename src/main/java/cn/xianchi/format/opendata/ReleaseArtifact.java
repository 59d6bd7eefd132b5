package cn.xianchi.format.opendata;

import java.nio.file.Path;

/** A file of a release on disk. */
public record ReleaseArtifact(ReleaseFile file, Path path, long bytes, String sha256) {}
