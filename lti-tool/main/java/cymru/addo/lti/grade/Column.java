package cymru.addo.lti.grade;

import static java.util.Objects.requireNonNull;

import cymru.addo.lti.Claims;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a gradebook as we would have it: what it is called, how much it is worth, and by what we know it again.
 *
 * @param resourceId what it is about, in our words; a copied course keeps it
 * @param tag what part of that, in our words; a copied course keeps it
 * @param resourceLinkId the link it belongs to; a copied course has another
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public record Column(
        String label,
        BigDecimal scoreMaximum,
        Optional<String> resourceId,
        Optional<String> tag,
        Optional<String> resourceLinkId,
        Optional<Instant> startsAt,
        Optional<Instant> endsAt,
        Optional<Boolean> gradesReleased,
        Optional<Review> review) {

    public Column {
        if (label == null || label.isBlank()) throw new IllegalArgumentException("A column needs a label");
        if (requireNonNull(scoreMaximum).signum() <= 0)
            throw new IllegalArgumentException("A column is worth more than nothing");
    }

    public static Column called(String label, long scoreMaximum) {
        return new Column(
                label,
                BigDecimal.valueOf(scoreMaximum),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Column knownBy(String resource, String part) {
        return with(Optional.of(resource), Optional.of(part), resourceLinkId, startsAt, endsAt, gradesReleased);
    }

    public Column ofLink(String link) {
        return with(resourceId, tag, Optional.of(link), startsAt, endsAt, gradesReleased);
    }

    public Column between(Instant start, Instant end) {
        return with(
                resourceId, tag, resourceLinkId, Optional.ofNullable(start), Optional.ofNullable(end), gradesReleased);
    }

    /** Whether pupils may see their marks; a signed agreement is nobody's mark to show. */
    public Column released(boolean released) {
        return with(resourceId, tag, resourceLinkId, startsAt, endsAt, Optional.of(released));
    }

    /** Staff may open the work behind a mark. */
    public Column reviewed(Review by) {
        return new Column(
                label,
                scoreMaximum,
                resourceId,
                tag,
                resourceLinkId,
                startsAt,
                endsAt,
                gradesReleased,
                Optional.of(by));
    }

    private Column with(
            Optional<String> resource,
            Optional<String> part,
            Optional<String> link,
            Optional<Instant> start,
            Optional<Instant> end,
            Optional<Boolean> released) {
        return new Column(label, scoreMaximum, resource, part, link, start, end, released, review);
    }

    /** As it is written in a line item and, without the link, in a content item. */
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", label);
        json.put("scoreMaximum", Numbers.plain(scoreMaximum));
        resourceId.ifPresent(id -> json.put("resourceId", id));
        tag.ifPresent(part -> json.put("tag", part));
        resourceLinkId.ifPresent(link -> json.put("resourceLinkId", link));
        startsAt.ifPresent(start -> json.put("startDateTime", start.toString()));
        endsAt.ifPresent(end -> json.put("endDateTime", end.toString()));
        gradesReleased.ifPresent(released -> json.put("gradesReleased", released));
        review.ifPresent(by -> json.put("submissionReview", by.json()));
        return json;
    }

    /** A column as a platform describes it, unless it lacks what every column has. */
    static Optional<Column> read(Claims json) {
        var label = json.text("label");
        var maximum = Numbers.in(json, "scoreMaximum").filter(number -> number.signum() > 0);
        if (label.isEmpty() || maximum.isEmpty()) return Optional.empty();
        return Optional.of(new Column(
                label.get(),
                maximum.get(),
                json.text("resourceId"),
                json.text("tag"),
                json.text("resourceLinkId"),
                moment(json, "startDateTime"),
                moment(json, "endDateTime"),
                json.values().get("gradesReleased") instanceof Boolean is ? Optional.of(is) : Optional.empty(),
                Review.read(json)));
    }

    private static Optional<Instant> moment(Claims json, String name) {
        try {
            return json.text(name).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
