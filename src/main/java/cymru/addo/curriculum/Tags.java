package cymru.addo.curriculum;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where a module stands in the frameworks that schools report by: strands (most important first), the four Cs, the Welsh
 * Digital Competence Framework with its progression step, the DfE's underpinning knowledge, and the agreement's promises.
 */
public record Tags(
        List<Strand> strands,
        List<String> fourCs,
        List<String> dcf,
        OptionalInt step,
        List<String> dfe,
        List<String> rules) {
    public Tags {
        strands = List.copyOf(strands);
        fourCs = List.copyOf(fourCs);
        dcf = List.copyOf(dcf);
        dfe = List.copyOf(dfe);
        rules = List.copyOf(rules);
    }
}
