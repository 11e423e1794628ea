package fi.clearance.docs;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the pages need beside the tags. */
final class Html {

    private Html() {}

    /** A tag for each item. */
    static <T> DomContent all(Stream<T> items, Function<? super T, ? extends DomContent> make) {
        return TagCreator.each(items.map(item -> (DomContent) make.apply(item)));
    }

    /** A tag for each item. */
    static <T> DomContent all(Collection<T> items, Function<? super T, ? extends DomContent> make) {
        return all(items.stream(), make);
    }
}
