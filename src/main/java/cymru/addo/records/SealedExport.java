package cymru.addo.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.evidence.ChainText;
import cymru.addo.evidence.ExportManifest;
import cymru.addo.evidence.Seal;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

/**
 * A sealed year to take away: the register, the chain of events, the seal, and a page that verifies them all on any computer with the network
 * off. Nothing in it needs Addo to be believed.
 */
@Dependent
public class SealedExport {
    private final RegisterExport register;
    private final VisitorsExport visitors;
    private final RegisterRows rows;
    private final Editions editions;
    private final ChainText chain;
    private final Clock clock;

    @Inject
    public SealedExport(
            RegisterExport register,
            VisitorsExport visitors,
            RegisterRows rows,
            Editions editions,
            ChainText chain,
            Clock clock) {
        this.register = register;
        this.visitors = visitors;
        this.rows = rows;
        this.editions = editions;
        this.chain = chain;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return register.isAllowed(school, who);
    }

    /**
     * Writes the archive and logs it; to be called only for whom it is allowed. The register is read first: its events then
     * stand in the chain.
     *
     * @param verifier the page that verifies it
     */
    public void write(School school, Seal seal, PersonId who, byte[] verifier, OutputStream to) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var zip = new ZipOutputStream(to)) {
            hash(
                    hashes,
                    zip,
                    "register.csv",
                    file -> register.writeOfYear(school, edition(school, seal), seal.year(), who, file));
            hash(hashes, zip, "visitors.csv", file -> visitors.writeOfYear(school, seal.year(), who, file));
            hash(hashes, zip, "events.txt", file -> chain.write(school.id(), file));
            hash(hashes, zip, "seal.txt", file -> file.write(seal.text().getBytes(UTF_8)));
            hash(hashes, zip, "verify.html", file -> file.write(verifier));
            var manifest = ExportManifest.text(school.id(), clock.instant(), hashes);
            HashedEntry.write(zip, ExportManifest.NAME, file -> file.write(manifest.getBytes(UTF_8)));
        }
    }

    private Edition edition(School school, Seal seal) {
        return rows.answeredIn(school.id(), seal.year())
                .flatMap(id -> editions.find(school.id(), id))
                .orElseGet(() -> editions.current(school.id()));
    }

    private static void hash(
            TreeMap<String, String> hashes, ZipOutputStream zip, String name, HashedEntry.Content content)
            throws IOException {
        hashes.put(name, HashedEntry.write(zip, name, content));
    }
}
