package fi.clearance.validation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Findings while they are collected, and afterwards the list of them, which nobody else can change. */
final class Findings extends AbstractList<Finding> implements RandomAccess {

    private Finding[] collected;
    private int count;

    Findings(int expected) {
        collected = new Finding[expected];
    }

    /** A list that never changes: this one if it is of this kind, else a copy. */
    static List<Finding> unchanging(List<Finding> findings) {
        return findings instanceof Findings ? findings : List.copyOf(findings);
    }

    void note(Finding finding) {
        if (count == collected.length) {
            collected = Arrays.copyOf(collected, 2 * count + 1);
        }
        collected[count++] = finding;
    }

    void noteAll(List<Finding> findings) {
        if (count == 0 && findings.size() <= collected.length) {
            collected = findings.toArray(collected);
            count = findings.size();
        } else {
            findings.forEach(this::note);
        }
    }

    void replace(int place, Finding finding) {
        collected[place] = finding;
    }

    @Override
    public Finding get(int index) {
        if (index >= count) {
            throw new IndexOutOfBoundsException("there are " + count + " findings, none at " + index);
        }
        return collected[index];
    }

    @Override
    public int size() {
        return count;
    }
}
