package fi.clearance.model.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.Label;

@Label("the structure of the Act")
class ProvisionLaws {

    private final List<Provision> all = Instrument.act().provisions();

    @Example
    @Label("412 rows, 66 sections besides a repealed one, 346 citable units, five of them repealed")
    void totals() {
        assertThat(all).hasSize(412);
        assertThat(all.stream().filter(p -> p.kind() == Provision.Kind.SECTION && !p.isRepealed()))
                .hasSize(66);
        assertThat(Instrument.act().units()).hasSize(346);
        assertThat(all.stream().filter(Provision::isRepealed))
                .extracting(Provision::id)
                .containsExactly("7.4", "9.2", "22.4", "32.1:2", "56");
    }

    @Example
    @Label("ids and eIds are unique, ids parse back, the order is that of the text")
    void identity() {
        assertThat(all).extracting(Provision::id).doesNotHaveDuplicates();
        assertThat(all).extracting(Provision::eId).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(p -> assertThat(Provision.of(p.id())).isSameAs(p));
        assertThat(all).isSortedAccordingTo(Comparator.naturalOrder());
        for (int i = 0; i + 1 < all.size(); i++) {
            assertThat(all.get(i).following()).contains(all.get(i + 1));
        }
    }

    @Example
    @Label("parents and children agree, and a walk over the sections and their children meets every unit once")
    void tree() {
        List<Provision> walked = new ArrayList<>();
        for (Provision p : all) {
            if (p.parent().isEmpty()) {
                walk(p, walked);
            }
        }
        assertThat(walked).containsExactlyElementsOf(all);
    }

    private static void walk(Provision p, List<Provision> walked) {
        walked.add(p);
        for (Provision child : p.children()) {
            assertThat(child.parent()).contains(p);
            assertThat(child.eId()).startsWith(p.eId() + "__");
            assertThat(child.chapter()).isEqualTo(p.chapter());
            assertThat(child.isWithin(p.section())).isTrue();
            walk(child, walked);
        }
    }

    @Example
    @Label("every unit that says something has the hash of its wording, no other has, and a citation of its own")
    void wording() {
        for (Provision p : all) {
            boolean says = p.kind() != Provision.Kind.SECTION && !p.isRepealed();
            assertThat(p.wordingHash().isPresent()).as(p.id()).isEqualTo(says);
            p.wordingHash().ifPresent(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
        }
        for (String language : List.of("fi", "sv", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            // A section and its only moment are the same place.
            assertThat(all.stream()
                            .filter(p -> !(p.kind() == Provision.Kind.SECTION
                                    && p.children().size() == 1)))
                    .extracting(p -> p.cite(locale))
                    .doesNotHaveDuplicates();
        }
    }
}
