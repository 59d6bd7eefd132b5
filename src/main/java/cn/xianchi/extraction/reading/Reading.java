package cn.xianchi.extraction.reading;

import java.util.List;

/** The candidates and the unread quantities of a text, in the order of the text. */
public record Reading(List<Candidate> candidates, List<Unread> unread) {}
