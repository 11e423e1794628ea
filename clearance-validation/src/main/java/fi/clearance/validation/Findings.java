package fi.clearance.validation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Findings as they are collected, and afterwards the list of them that nothing changes any more. */
final class Findings extends AbstractList<Finding> implements RandomAccess {

    private Finding[] findings;
    private int size;

    Findings(int expected) {
        findings = new Finding[expected];
    }

    void note(Finding finding) {
        if (size == findings.length) {
            findings = Arrays.copyOf(findings, size + (size >> 1) + 8);
        }
        findings[size++] = finding;
    }

    void noteAll(Findings others) {
        if (size + others.size > findings.length) {
            findings = Arrays.copyOf(findings, size + others.size);
        }
        System.arraycopy(others.findings, 0, findings, size, others.size);
        size += others.size;
    }

    void replace(int place, Finding finding) {
        findings[place] = finding;
    }

    /** What was collected; nothing may be noted afterwards. */
    List<Finding> complete() {
        return this;
    }

    /** A list that never changes: this one if it is of this kind, else a copy. */
    static List<Finding> unchanging(List<Finding> findings) {
        return findings instanceof Findings ? findings : List.copyOf(findings);
    }

    @Override
    public Finding get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("there are " + size + " findings, none at " + index);
        }
        return findings[index];
    }

    @Override
    public int size() {
        return size;
    }
}
