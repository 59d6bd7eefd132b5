package cn.xianchi.observation;

/**
 * What a release brought: figures that are new, that stand in the place of others, and that were withdrawn; and how many
 * reports were described, for the first time or anew.
 */
public record ReleaseChange(Release release, long added, long replaced, long withdrawn, long reports) {}
