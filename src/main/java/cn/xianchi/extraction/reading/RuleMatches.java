package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.context.Contexts;
import cn.xianchi.extraction.context.Partners;
import cn.xianchi.extraction.context.Roles;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.AdministrativeLevels;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rules that read a number. */
record RuleMatches(RuleBook book, AdministrativeLevels levels) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A rule that reads a number; {@code hasRivals} if rules of several files do. */
    record Match(Rule rule, Rule.Match found, Context context, boolean hasRivals) {}

    /** At most one match per indicator. */
    List<Match> of(Quantity quantity, Contexts.Alternatives alternatives, Role role) {
        if (role == Role.PLAN || role == Role.EXAMPLE || role == Role.EARLIER) {
            return List.of();
        }
        Map<String, Match> matches = new LinkedHashMap<>();
        for (Context context : alternatives.contexts()) {
            if (!matches.isEmpty() && !alternatives.isShared()) {
                break;
            }
            Match best = best(quantity, context, role);
            // the list as a whole tells only whose the numbers are, not what they are
            boolean needsPartner = context != alternatives.first() && !alternatives.isShared() && !context.isCell();
            if (best != null && !(needsPartner && best.found().partner().isEmpty())) {
                matches.putIfAbsent(best.rule().indicator().code(), best);
            }
        }
        return List.copyOf(matches.values());
    }

    boolean isElsewhere(Context context) {
        return Roles.isAverage(context.clauseBefore()) || levels.isElsewhere(context.sentenceBefore());
    }

    /** The best of the first matching rules of all files: one with a partner, else the one with the shortest match. */
    private Match best(Quantity quantity, Context context, Role role) {
        Map<Rule.Theme, Match> firstByTheme = new LinkedHashMap<>();
        Boolean isElsewhere = null;
        for (Rule rule : candidates(quantity, context)) {
            if (firstByTheme.containsKey(rule.theme()) || !isApplicable(rule, quantity, context, role)) {
                continue;
            }
            Rule.Match found = rule.condition().match(context);
            if (found == null || !Partners.areNames(found.partner())) {
                continue;
            }
            if (found.partner().isEmpty()) {
                isElsewhere = isElsewhere == null ? Boolean.valueOf(isElsewhere(context)) : isElsewhere;
                if (isElsewhere) {
                    continue;
                }
            }
            firstByTheme.put(rule.theme(), new Match(rule, found, context, false));
        }
        boolean hasRivals = firstByTheme.size() > 1;
        return firstByTheme.values().stream()
                .min(Comparator.comparing(
                                (Match match) -> match.found().partner().isEmpty())
                        .thenComparing(match -> match.found().span()))
                .map(match -> new Match(match.rule(), match.found(), context, hasRivals))
                .orElse(null);
    }

    private List<Rule> candidates(Quantity quantity, Context context) {
        return quantity.unit().isEmpty() && context.isCell() ? book.all() : book.rulesFor(quantity.unit());
    }

    private static boolean isApplicable(Rule rule, Quantity quantity, Context context, Role role) {
        return rule.condition().accepts(role) && rule.theme().isIn(context.text()) && isPossible(rule, quantity);
    }

    /** A share cannot exceed 100 % or be just below 0 %. */
    private static boolean isPossible(Rule rule, Quantity quantity) {
        if (rule.indicator().kind() != Kind.RATE || !rule.indicator().isPercent()) {
            return true;
        }
        int order = quantity.value().compareTo(HUNDRED);
        return order < 0 && (quantity.value().signum() > 0 || quantity.qualifier() != Qualifier.NEAR)
                || order == 0 && quantity.qualifier() != Qualifier.OVER;
    }
}
