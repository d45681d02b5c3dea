package cymru.addo.web.platform;

import cymru.addo.vle.ChangeToolKeys;
import cymru.addo.vle.Finding;
import cymru.addo.vle.Invitations;
import cymru.addo.vle.Platform;
import cymru.addo.vle.Platform.Standing;
import cymru.addo.vle.SchoolPlatforms;
import cymru.addo.web.page.View;
import cymru.addo.web.platform.PlatformsPage.Connected;
import cymru.addo.web.platform.PlatformsPage.Keys;
import cymru.addo.web.platform.PlatformsPage.Lasting;
import cymru.addo.web.platform.PlatformsPage.Link;
import cymru.addo.web.platform.PlatformsPage.Open;
import cymru.addo.web.platform.PlatformsPage.Place;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays out the school's platforms, its invitations and the tool's keys. */
@Dependent
public class PlatformsView {

    static final List<Integer> DAYS = List.of(1, 7, 30);

    private static final int USUAL_DAYS = 7;
    private static final Set<String> SAID = Set.of(
            "accepted", "refused", "retired", "returned", "own", "withdrawn", "changed", "keysChanged", "keysStay");

    private final Visitor visitor;
    private final SchoolPlatforms platforms;
    private final Invitations invitations;
    private final ChangeToolKeys keys;
    private final FindingWords findings;

    @Inject
    public PlatformsView(
            Visitor visitor,
            SchoolPlatforms platforms,
            Invitations invitations,
            ChangeToolKeys keys,
            FindingWords findings) {
        this.visitor = visitor;
        this.platforms = platforms;
        this.invitations = invitations;
        this.keys = keys;
        this.findings = findings;
    }

    View plain(String said) {
        return page(said, null, null, null, List.of());
    }

    View tried(UUID platform, List<Finding> found) {
        return page(null, null, null, platform, found);
    }

    View invited(String address, Instant until) {
        return page(null, null, new Link(address, moment(until)), null, List.of());
    }

    View notInvited() {
        return page(null, visitor.messages().text("platforms.invite.fault"), null, null, List.of());
    }

    private View page(String said, String fault, Link link, UUID tried, List<Finding> found) {
        var m = visitor.messages();
        var all = platforms.of(visitor.schoolId());
        var waiting = all.stream()
                .flatMap(platform -> platform.places().stream())
                .filter(place -> place.standing() == Standing.WAITING)
                .count();
        return new View(
                "platform/platforms.jte",
                new PlatformsPage(
                        visitor.frame("platforms.title", "staff", "school/platforms"),
                        SchoolMenu.on(visitor, "school/platforms"),
                        visitor.page("school/platforms"),
                        m.count(
                                "platforms.headline",
                                all.stream()
                                        .filter(platform -> !platform.isRetired())
                                        .count()),
                        said != null && SAID.contains(said) ? m.text("platforms.said." + said) : null,
                        waiting > 0 ? m.count("platforms.waiting", waiting) : null,
                        fault,
                        link,
                        all.stream()
                                .map(each -> connected(each, each.id().equals(tried) ? found : List.of()))
                                .toList(),
                        invitations.open(visitor.schoolId()).stream()
                                .map(this::open)
                                .toList(),
                        lasting(),
                        keys(),
                        visitor.page("school/launches")));
    }

    private Connected connected(Platform platform, List<Finding> found) {
        var m = visitor.messages();
        return new Connected(
                platform.id().toString(),
                visitor.page("school/platforms/" + platform.id()),
                host(platform.issuer()),
                platform.issuer(),
                platform.clientId(),
                day(platform.since()),
                platform.lastLaunch().map(this::moment).orElseGet(() -> m.text("platforms.noLaunch")),
                platform.retiredAt().map(this::moment).orElse(null),
                platform.id().toString().equals(visitor.session().registration()),
                platform.places().stream().map(this::place).toList(),
                findings.of(platform.clientId(), found));
    }

    static String host(String issuer) {
        try {
            return Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer);
        } catch (IllegalArgumentException noAddress) {
            return issuer;
        }
    }

    private Place place(Platform.Place place) {
        var standing = place.standing();
        var tag = standing == Standing.ACCEPTED ? "ok" : standing == Standing.WAITING ? "ask" : "no";
        return new Place(
                place.deployment(),
                standing.name(),
                tag,
                visitor.messages().text("platforms.standing." + standing, moment(place.at())));
    }

    private Open open(Invitations.Open invitation) {
        return new Open(
                visitor.page("school/platforms/invitations/" + invitation.id() + "/withdraw"),
                moment(invitation.issuedAt()),
                moment(invitation.expiresAt()));
    }

    private List<Lasting> lasting() {
        return DAYS.stream()
                .map(days -> new Lasting(
                        String.valueOf(days),
                        visitor.messages().count("platforms.invite.days", days),
                        days == USUAL_DAYS))
                .toList();
    }

    private Keys keys() {
        var m = visitor.messages();
        var state = keys.state(visitor.schoolId());
        var why = Stream.of(
                        Optional.of(m.text("platforms.keys.shared")).filter(words -> state.isShared()),
                        state.notBefore().map(from -> m.text("platforms.keys.notBefore", moment(from))))
                .flatMap(Optional::stream)
                .findFirst();
        return new Keys(moment(state.changed()), why.orElse(null));
    }

    private String day(Instant at) {
        return visitor.messages().day(at, visitor.school().calendar().zone());
    }

    private String moment(Instant at) {
        return visitor.messages().dayAndTime(at, visitor.school().calendar().zone());
    }
}
