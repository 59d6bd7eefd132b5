package cn.xianchi.extraction.reading;

import java.util.List;

/** What was read from a text, in the order of the text, and what was not. */
public record Reading(List<Candidate> candidates, List<Unread> unread) {}
