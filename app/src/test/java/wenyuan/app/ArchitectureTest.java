package wenyuan.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages are the way that data goes: each depends only on what stands above it.
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("wenyuan");

    private static final long LARGEST = 25;

    /// From the source of the data to its end. A package without `..` stands without what is below it.
    private static final List<String> ORDER = List.of("wenyuan.indexer.corpus..",
            "wenyuan.indexer.text..", "wenyuan.indexer.article", "wenyuan.indexer.article.text",
            "wenyuan.indexer.article.field", "wenyuan.indexer.article.html",
            "wenyuan.indexer.article.markdown",
            "wenyuan.indexer.article.plain", "wenyuan.indexer.article.json",
            "wenyuan.indexer.article.page.line",
            "wenyuan.indexer.article.page", "wenyuan.indexer.passage..", "wenyuan.indexer.embed..",
            "wenyuan.indexer.index",
            "wenyuan.indexer.index.lucene..", "wenyuan.indexer", "wenyuan.app.settings..",
            "wenyuan.app.text..",
            "wenyuan.app.reader..", "wenyuan.app.question..",
            "wenyuan.app.retrieve", "wenyuan.app.retrieve.whynot", "wenyuan.app.prompt..",
            "wenyuan.app.draft..", "wenyuan.app.quote..",
            "wenyuan.app.llm..",
            "wenyuan.app.fact..",
            "wenyuan.app.verify.align..", "wenyuan.app.verify.check..", "wenyuan.app.verify",
            "wenyuan.app.conflict..",
            "wenyuan.app.answer..",
            "wenyuan.app.archive..", "wenyuan.app.export..", "wenyuan.app.service..", "wenyuan.app.view..",
            "wenyuan.app.http..", "wenyuan.app.eval..", "wenyuan.app.cli..", "wenyuan.app",
            "wenyuan.launcher");

    static Stream<Integer> places() {
        return IntStream.range(0, ORDER.size() - 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("places")
    void dependsOnlyOnWhatStandsAbove(int place) {
        String[] below = ORDER.subList(place + 1, ORDER.size()).toArray(String[]::new);
        holds(noClasses().that().resideInAPackage(ORDER.get(place)).should().dependOnClassesThat()
                .resideInAnyPackage(below));
    }

    @Test
    void hasAPlaceForEveryPackage() {
        var placed = resideInAnyPackage(ORDER.toArray(String[]::new));
        assertThat(CLASSES.stream().filter(not(placed))).isEmpty();
    }

    @Test
    void hasNoPackageThatIsTooLargeToSurvey() {
        Map<String, Long> files = CLASSES.stream().filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files)
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(LARGEST));
    }

    @Test
    void letsTheCommandsDoWithoutTheWeb() {
        holds(noClasses().that().resideInAPackage("wenyuan.app.cli..").should().dependOnClassesThat()
                .resideInAPackage("wenyuan.app.http.."));
    }

    @Test
    void seesLuceneOnlyInItsIndex() {
        holds(onlyIn("wenyuan.indexer.index.lucene..", "org.apache.lucene.."));
    }

    @Test
    void seesJavalinAndJettyOnlyInHttp() {
        holds(onlyIn("wenyuan.app.http..", "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet.."));
    }

    @Test
    void seesChatModelsOnlyInModel() {
        holds(onlyIn("wenyuan.app.llm..", "dev.langchain4j.model.chat..", "dev.langchain4j.model.openai..",
                "dev.langchain4j.model.ollama..", "dev.langchain4j.model.anthropic.."));
    }

    @Test
    void seesPicocliOnlyInTheCommands() {
        holds(onlyIn("wenyuan.app.cli..", "picocli.."));
    }

    @Test
    void seesTheDatabaseOnlyInTheArchive() {
        holds(onlyIn("wenyuan.app.archive..", "org.jdbi..", "org.sqlite..", "java.sql.."));
    }

    @Test
    void seesTokenizersOnlyInEmbed() {
        holds(onlyIn("wenyuan.indexer.embed..", "ai.djl.."));
    }

    @Test
    void seesOnnxRuntimeOnlyWhereModelsRun() {
        holds(noClasses().that(not(resideInAnyPackage("wenyuan.indexer.embed..", "wenyuan.app.reader..")))
                .should().dependOnClassesThat().resideInAnyPackage("ai.onnxruntime.."));
    }

    private static ArchRule onlyIn(String home, String... guests) {
        return noClasses().that(not(resideInAPackage(home))).should().dependOnClassesThat()
                .resideInAnyPackage(guests);
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
