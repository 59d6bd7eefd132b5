package cn.xianchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

@AnalyzeClasses(packages = "cn.xianchi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] MIDDLE = {
        "..catalog..", "..observation..", "..analysis..", "..document..", "..extraction..", "..demo.."
    };

    /** What each package may use of the others; {@code README.md} has the same table. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("catalog"),
            entry("observation", "catalog"),
            entry("analysis.statistics", "catalog", "observation"),
            entry("analysis.peers", "catalog"),
            entry("analysis.comparison", "catalog", "observation", "analysis.statistics"),
            entry("analysis.trend", "catalog", "observation", "analysis.statistics", "analysis.comparison"),
            entry(
                    "analysis.lagging",
                    "catalog",
                    "observation",
                    "analysis.statistics",
                    "analysis.comparison",
                    "analysis.trend"),
            entry("analysis.index", "catalog", "observation", "analysis.statistics", "analysis.comparison"),
            entry(
                    "analysis.consistency",
                    "catalog",
                    "observation",
                    "analysis.statistics",
                    "analysis.comparison",
                    "analysis.trend"),
            entry(
                    "analysis.profile",
                    "catalog",
                    "observation",
                    "analysis.statistics",
                    "analysis.comparison",
                    "analysis.lagging",
                    "analysis.trend"),
            entry("demo", "catalog", "observation"),
            entry("document"),
            entry("extraction", "catalog", "observation"),
            entry("store", "catalog", "observation"),
            entry("ingest", "catalog", "observation", "demo", "document", "extraction", "store"),
            entry("query", "catalog", "observation", "analysis", "store"),
            entry("text", "catalog", "observation", "analysis", "document", "extraction"),
            entry("format", "catalog", "observation", "analysis", "query", "text"),
            entry("http", "catalog", "observation", "analysis", "document", "query", "text", "format"),
            entry("page", "catalog", "observation", "analysis", "query", "text", "format", "http"),
            entry(
                    "feature",
                    "catalog",
                    "observation",
                    "analysis",
                    "document",
                    "extraction",
                    "ingest",
                    "query",
                    "text",
                    "format",
                    "http",
                    "page"));

    private static Map.Entry<String, Set<String>> entry(String name, String... uses) {
        return Map.entry(name, Set.of(uses));
    }

    @ArchTest
    static final ArchRule packages_use_only_what_they_may = classes()
            .should(new ArchCondition<>("use only what it may") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String from = within(type);
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        String to = within(dependency.getTargetClass());
                        boolean may = to.isEmpty()
                                || from.isEmpty()
                                || isPart(to, key(from))
                                || MAY_USE.get(key(from)).stream().anyMatch(allowed -> isPart(to, allowed));
                        if (!may) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }
            });

    /** The package below cn.xianchi; empty for classes of others and for the main class. */
    private static String within(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("cn.xianchi.") ? name.substring("cn.xianchi.".length()) : "";
    }

    private static String key(String name) {
        return MAY_USE.keySet().stream()
                .filter(key -> isPart(name, key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("ArchitectureTest does not know the package " + name));
    }

    private static boolean isPart(String name, String whole) {
        return name.equals(whole) || name.startsWith(whole + ".");
    }

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("cn.xianchi.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_do_not_use_each_other =
            slices().matching("cn.xianchi.feature.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_middle_is_plain_java = noClasses()
            .that()
            .resideInAnyPackage(MIDDLE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule the_middle_has_no_clock = noClasses()
            .that()
            .resideInAnyPackage(MIDDLE)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule sql_lives_in_store = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..", "java.sql..");

    @ArchTest
    static final ArchRule http_lives_at_the_doors = noClasses()
            .that()
            .resideInAnyPackage("..store..", "..ingest..", "..query..", "..text..", "..format..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule entities_stay_home =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule constructor_injection_only = noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule endpoints_are_public = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule no_impl_pairs =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|Service)");

    @ArchTest
    static final ArchRule figures_are_exact = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..observation..", "..store..")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class);
}
