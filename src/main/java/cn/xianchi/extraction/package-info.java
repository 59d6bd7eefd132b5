/**
 * Extracts candidates from the text of a report: figures with value, unit, qualifier, window and partner, each with its
 * position in the text.
 *
 * <p>Steps: {@code NormalisedText} unifies the characters and keeps their positions; {@code Outline} finds sections, items
 * and sentences; {@code TimeWords} and {@code Quantities} find time expressions and numbers. For each number {@code
 * Contexts} or {@code Tables} collects the words around it, {@code Roles} its role in the sentence (level, change, old
 * value, plan), {@code RuleMatches} the rules that apply, and {@code CandidateBuilder} its window, partner and confidence.
 * {@code Reading} keeps one candidate per fact. A number near the words of an indicator that no rule reads is
 * reported as unread with a reason.
 *
 * <p>Decisions: what holds for all reports (numbers, time, lists, places) is Java; what holds for one indicator is a rule
 * in {@code data/rules}, which a domain expert can write. A rule sees at most 160 characters before a number and 70 after
 * it and is matched by RE2/J, so reading takes time linear in the text. RE2 has no look-around; {@code unless} replaces
 * it. Every rule has sentences that it reads and refuses, which are checked at each start.
 */
package cn.xianchi.extraction;
