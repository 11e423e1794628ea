package fi.clearance.docs;

import fi.clearance.examples.WorkedCase;
import fi.clearance.trial.Trial;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes the site: static pages that open from the file system and ask nothing of anybody. */
public final class Site {

    private Site() {}

    /**
     * Writes the site.
     *
     * @param arguments the folder with the folders of case files, the test that has the snippets of the guides, and the
     *     folder of the site
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    static void write(Path examples, Path snippets, Path folder) throws IOException {
        List<WorkedCase> cases = WorkedCase.all(examples);
        Texts texts = new Texts();
        List<Page> pages = new ArrayList<>(pages(cases, texts, HeldUnits.read(examples.resolve(".."))));
        pages.addAll(new Guides(snippets).pages());
        for (Page page : pages) {
            Path file = folder.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.render());
        }
        for (String resource : List.of("site.css", "site.js", "try.js", "third-party.txt", "index.html")) {
            copy(Site.class, resource, folder);
        }
        Api.write(examples.resolve(".."), folder.resolve("api"));
        copy(Trial.class, "trial.js", folder);
        Files.writeString(folder.resolve("cases.js"), TryPage.cases(cases));
        for (Language language : Language.values()) {
            Files.writeString(folder.resolve("form-" + language.tag() + ".js"), TryPage.script(language, texts));
        }
    }

    private static void copy(Class<?> neighbour, String resource, Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(neighbour.getResourceAsStream(resource), resource)) {
            Files.write(folder.resolve(resource), in.readAllBytes());
        }
    }

    private static List<Page> pages(List<WorkedCase> cases, Texts texts, HeldUnits held) {
        Flips flips = new Flips(texts, cases);
        return Stream.of(Language.values())
                .flatMap(language -> {
                    Atlas atlas = new Atlas(language, texts, cases, held);
                    return Stream.of(
                                    atlas.pages(),
                                    List.of(
                                            SourceMatrix.of(language),
                                            LifeCyclePage.of(language),
                                            TryPage.of(language, cases),
                                            QuestionsPage.of(language, texts, flips)),
                                    new CasePages(language).of(cases))
                            .flatMap(List::stream);
                })
                .toList();
    }
}
