package cn.xianchi.extraction.reading;

import cn.xianchi.catalog.Kind;
import cn.xianchi.extraction.quantity.Quantity;
import cn.xianchi.extraction.quantity.Role;
import cn.xianchi.extraction.rules.Rule;
import cn.xianchi.extraction.structure.AdministrativeLevels;
import cn.xianchi.extraction.structure.Context;
import cn.xianchi.observation.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the rules that read a number. */
final class RuleMatches {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleBook book;
    private final AdministrativeLevels places;

    RuleMatches(RuleBook book, AdministrativeLevels places) {
        this.book = book;
        this.places = places;
    }

    /** One rule's claim on one number; {@code disputed} when a rule of another file reads another indicator from it. */
    record Claim(Rule rule, Rule.Match match, Context context, boolean disputed) {}

    /** At most one claim an indicator. */
    List<Claim> on(Quantity quantity, Contexts.Ways ways, Role role) {
        if (role == Role.PLAN || role == Role.EXAMPLE || role == Role.EARLIER) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Set<String> claimed = new HashSet<>();
        for (Context way : ways.contexts()) {
            if (!claims.isEmpty() && !ways.together()) {
                break;
            }
            Claim best = best(quantity, way, role);
            boolean retold = way != ways.first() && !ways.together() && !way.isCell();
            if (best != null && retold && best.match().partner().isEmpty()) {
                continue; // the list as a whole tells only whose numbers they are, not what
            }
            if (best != null && claimed.add(best.rule().indicator().code())) {
                claims.add(best);
            }
        }
        return claims;
    }

    boolean isElsewhere(Context context) {
        return Role.isAverage(context.before()) || places.isElsewhere(context.sentence());
    }

    /** Of the first rules of all files that read the number one with a partner, else the one whose words span least. */
    private Claim best(Quantity quantity, Context context, Role role) {
        Map<Rule.Theme, Claim> first = new LinkedHashMap<>();
        Boolean elsewhere = null;
        for (Rule rule : quantity.unit().isEmpty() && context.isCell() ? book.all() : book.of(quantity.unit())) {
            if (first.containsKey(rule.theme())
                    || !accepts(rule, role)
                    || !rule.theme().isIn(context.text())
                    || !isPossible(rule, quantity)) {
                continue;
            }
            Rule.Match match = rule.match(context);
            if (match == null || !Partners.areNames(match.partner())) {
                continue;
            }
            if (match.partner().isEmpty()) {
                elsewhere = elsewhere == null ? Boolean.valueOf(isElsewhere(context)) : elsewhere;
                if (elsewhere) {
                    continue;
                }
            }
            first.put(rule.theme(), new Claim(rule, match, context, false));
        }
        return first.values().stream()
                .min(Comparator.comparing(
                                (Claim claim) -> claim.match().partner().isEmpty())
                        .thenComparing(claim -> claim.match().span()))
                .map(claim -> new Claim(claim.rule(), claim.match(), context, first.size() > 1))
                .orElse(null);
    }

    /** No share is above 100 % or just below nothing. */
    private static boolean isPossible(Rule rule, Quantity quantity) {
        if (rule.indicator().kind() != Kind.RATE || !rule.indicator().isPercent()) {
            return true;
        }
        int order = quantity.value().compareTo(HUNDRED);
        return order < 0 && (quantity.value().signum() > 0 || quantity.qualifier() != Qualifier.NEAR)
                || order == 0 && quantity.qualifier() != Qualifier.OVER;
    }

    private static boolean accepts(Rule rule, Role role) {
        boolean level = role == Role.LEVEL || role == Role.PART && rule.part();
        return rule.role() == role || level && (rule.role() == Role.LEVEL || rule.role() == Role.CHANGE);
    }
}
