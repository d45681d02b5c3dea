package cymru.addo.web.slip;

import java.util.List;

/**
 * What became of a pile of slips.
 *
 * @param kept how many were recorded, in words
 * @param others a sentence for each code that was not
 */
public record SlipsScanned(String kept, List<String> others) {}
