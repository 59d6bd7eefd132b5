/**
 * From a report's text to candidates: figures with value, unit, hedge, window and partner, each on its characters.
 *
 * <p>The way of a text: {@code Plain} (one form of characters, each with its place), {@code Outline} (sections, items,
 * sentences), {@code TimeWords} and {@code Quantities}; then for each quantity its {@code Contexts} or its place in
 * {@code Tables}, its {@code Role} in the sentence (a level, a change, an old value, a plan, somebody else's), the
 * {@code Claims} of the rules on it, its {@code Windows} and {@code Partners}; last {@code Settled} keeps one candidate a
 * fact. What is near an indicator's words and was not read is told with its reason.
 *
 * <p>What is true of the whole genre is Java (numbers, time, lists, whose number it is); what is true of one indicator is
 * a rule in {@code data/rules}, so that somebody who knows the domain can add one. A rule sees a window of at most 160
 * characters before a number and 70 behind it, and runs in RE2/J: reading takes time linear in the text. The price is
 * that RE2 has no look-around; {@code unless} stands in for it.
 *
 * <p>Each rule carries sentences that it reads and sentences that it refuses, and is checked against them at every start.
 */
package cn.xianchi.extraction;
