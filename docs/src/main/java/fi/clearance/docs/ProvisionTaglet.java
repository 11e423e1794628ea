package fi.clearance.docs;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import fi.clearance.model.statute.Instrument;
import fi.clearance.model.statute.Provision;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import jdk.javadoc.doclet.Taglet;

/** Shows where a rule or a type comes from, as links to the atlas. */
public abstract sealed class ProvisionTaglet implements Taglet {

    private final String name;
    private final String title;

    private ProvisionTaglet(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** A provision of the Act. */
    public static final class Statute extends ProvisionTaglet {
        /** Makes the taglet. */
        public Statute() {
            super("statute", "Statute:");
        }

        @Override
        Provision unit(String id) {
            return Provision.of(id);
        }
    }

    /** A passage of the bulletin. */
    public static final class Bulletin extends ProvisionTaglet {
        /** Makes the taglet. */
        public Bulletin() {
            super("bulletin", "Bulletin:");
        }

        @Override
        Provision unit(String id) {
            return Instrument.bulletin().units().stream()
                    .filter(unit -> unit.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no passage " + id));
        }
    }

    abstract Provision unit(String id);

    @Override
    public Set<Location> getAllowedLocations() {
        return EnumSet.allOf(Location.class);
    }

    @Override
    public boolean isInlineTag() {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString(List<? extends DocTree> tags, Element element) {
        String atlas = "../".repeat(depth(element) + 1) + "en/";
        return tags.stream()
                .map(tag -> ((UnknownBlockTagTree) tag)
                        .getContent().stream().map(DocTree::toString).collect(Collectors.joining()))
                .map(id -> unit(id.strip()))
                .map(unit -> "<a href=\"" + atlas + AtlasIndex.href(unit) + "\">" + unit.cite(Locale.ENGLISH) + "</a>")
                .collect(Collectors.joining(", ", "<dt>" + title + "</dt><dd>", "</dd>"));
    }

    /** How many folders lie between the page of an element and the start of the API. */
    private static int depth(Element element) {
        if (element instanceof ModuleElement) {
            return 1;
        }
        PackageElement home = (PackageElement) Stream.iterate(element, Element::getEnclosingElement)
                .filter(PackageElement.class::isInstance)
                .findFirst()
                .orElseThrow();
        return 1 + home.getQualifiedName().toString().split("\\.", -1).length;
    }
}
