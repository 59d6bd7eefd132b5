package cn.xianchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "cn.xianchi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] MIDDLE = {
        "..catalog..",
        "..observation..",
        "..benchmark..",
        "..trend..",
        "..lagging..",
        "..composite..",
        "..finding..",
        "..document..",
        "..extraction..",
        "..demo.."
    };
    private static final String[] DOORS = {"..api..", "..web..", "..export.."};

    @ArchTest
    static final ArchRule arrows_point_inwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("catalog")
            .definedBy("..catalog..")
            .layer("observation")
            .definedBy("..observation..")
            .layer("benchmark")
            .definedBy("..benchmark..")
            .layer("trend")
            .definedBy("..trend..")
            .layer("lagging")
            .definedBy("..lagging..")
            .layer("composite")
            .definedBy("..composite..")
            .layer("finding")
            .definedBy("..finding..")
            .layer("document")
            .definedBy("..document..")
            .layer("extraction")
            .definedBy("..extraction..")
            .layer("demo")
            .definedBy("..demo..")
            .layer("store")
            .definedBy("..store..")
            .layer("ingest")
            .definedBy("..ingest..")
            .layer("answer")
            .definedBy("..answer..")
            .layer("words")
            .definedBy("..words..")
            .layer("http")
            .definedBy("..http..")
            .layer("briefing")
            .definedBy("..briefing..")
            .layer("interchange")
            .definedBy("..interchange..")
            .layer("doors")
            .definedBy(DOORS)
            .whereLayer("doors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("doors")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("http", "doors")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("ingest", "words", "http", "doors")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("ingest", "words", "http", "doors")
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("ingest")
            .whereLayer("demo")
            .mayOnlyAccessLayers("catalog", "observation")
            .whereLayer("briefing")
            .mayOnlyBeAccessedByLayers("http", "doors")
            .whereLayer("interchange")
            .mayOnlyBeAccessedByLayers("http", "doors")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("briefing", "interchange", "http", "doors")
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("briefing", "interchange", "http", "doors")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("ingest", "answer")
            .whereLayer("benchmark")
            .mayOnlyBeAccessedByLayers(
                    "trend",
                    "lagging",
                    "composite",
                    "finding",
                    "answer",
                    "words",
                    "briefing",
                    "interchange",
                    "http",
                    "doors")
            .whereLayer("trend")
            .mayOnlyBeAccessedByLayers("lagging", "finding", "answer", "words", "interchange", "http", "doors")
            .whereLayer("lagging")
            .mayOnlyBeAccessedByLayers("answer", "words", "http", "doors")
            .whereLayer("composite")
            .mayOnlyBeAccessedByLayers("answer", "words", "http", "doors")
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("answer", "words", "http", "doors");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("cn.xianchi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule doors_do_not_call_each_other =
            slices().matching("cn.xianchi.(api|web|export)..").should().notDependOnEachOther();

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
            .resideInAnyPackage("..store..", "..ingest..", "..answer..", "..words..")
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
