package cymru.addo.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a receipt says of a visit that was kept a moment ago. It names nobody.
 *
 * @param lastDay empty for who said no
 * @param event what proves it
 */
public record JustKept(int edition, Instant at, Optional<LocalDate> lastDay, long event) {}
