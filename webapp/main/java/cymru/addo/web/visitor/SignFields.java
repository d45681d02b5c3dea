package cymru.addo.web.visitor;

import cymru.addo.web.page.Messages;
import java.util.List;

/**
 * Where somebody writes who they are and how long they stay: at reception, or from paper.
 *
 * @param group whether they answer for a group
 * @param today the first day that can be chosen
 * @param lastDay the last one
 */
public record SignFields(
        Messages messages, boolean group, SignForm.Typed typed, String today, String lastDay, List<Fault> faults) {

    public record Fault(String field, String words) {}

    /** What is wrong with a field; null where nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::words)
                .findFirst()
                .orElse(null);
    }
}
