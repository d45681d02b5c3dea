package cymru.addo.exchange;

import cymru.addo.exchange.Incoming.Why;
import cymru.addo.exchange.Item.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads GIFT: questions parted by empty lines, each with its answers in braces. */
final class GiftReader {
    private static final Pattern NAME = Pattern.compile("^::(.*?)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\[(?:html|moodle|plain|markdown)]");
    private static final Pattern TRUTH =
            Pattern.compile("^(T|TRUE|F|FALSE)\\s*(?:#([^#]*))?(?:#([^#]*))?(?:#.*)?$", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("^%(-?[0-9]{1,3}(?:[.,][0-9]{1,7})?)%");
    private static final String ESCAPABLE = "\\~=#{}:";
    /** What is escaped stands in a private place of Unicode while the signs are looked for. */
    private static final char HIDDEN = '\uE000';

    private final String text;
    private final Reading reading = new Reading();

    GiftReader(String text) {
        this.text = text;
    }

    Incoming read() {
        var lines = text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("//") && !line.startsWith("$CATEGORY:"))
                .collect(Collectors.joining("\n"));
        for (var block : lines.split("\\n{2,}")) if (!block.isBlank()) question(hidden(block.strip()));
        return reading.whole();
    }

    private void question(String block) {
        var named = NAME.matcher(block);
        var name = named.find() ? named.group(1) : "";
        var rest = named.reset().replaceFirst("").strip();
        var asked = FORMAT.matcher(rest).replaceFirst("");
        int open = asked.indexOf('{');
        int close = asked.lastIndexOf('}');
        var before = open < 0 ? asked : asked.substring(0, open);
        var label = plain(name.isEmpty() ? before : name);
        if (open < 0 || close < open) reading.leave(label, Why.NO_ANSWERS);
        else {
            var after = asked.substring(close + 1).strip();
            var whole = after.isEmpty() || after.matches("[.?!]") ? before + after : before.strip() + " _____ " + after;
            answers(label, plain(whole), asked.substring(open + 1, close).strip());
        }
    }

    private void answers(String label, String question, String body) {
        var general = body.indexOf("####");
        var answers = general < 0 ? body : body.substring(0, general).strip();
        var truth = TRUTH.matcher(answers);
        if (general >= 0 || truth.matches() && answers.contains("#")) reading.leaveUnsaid(label);
        if (truth.matches()) truth(label, question, truth.group(1).startsWith("T"));
        else if (answers.startsWith("#")) reading.leave(label, Why.NUMBER);
        else if (answers.isEmpty()) reading.leave(label, Why.OWN_WORDS);
        else listed(label, question, answers);
    }

    private void truth(String label, String question, boolean isTrue) {
        reading.take(label, question, List.of(new Line("True", isTrue, "", ""), new Line("False", !isTrue, "", "")));
    }

    private void listed(String label, String question, String answers) {
        var lines = new ArrayList<Line>();
        boolean chosen = false;
        boolean paired = true;
        for (var each : answers.split("(?=[~=])")) {
            if (each.isBlank()) continue;
            var line = each.startsWith("=") || each.startsWith("~") ? line(each) : null;
            if (line == null) {
                reading.leave(label, Why.UNREADABLE);
                return;
            }
            if (!line.goes().isEmpty() && each.contains("#")) reading.leaveUnsaid(label);
            chosen |= each.startsWith("~");
            paired &= !line.goes().isEmpty();
            lines.add(line);
        }
        if (!chosen && !paired) reading.leave(label, Why.OWN_WORDS);
        else reading.take(label, question, lines);
    }

    private static Line line(String answer) {
        var body = answer.substring(1).strip();
        var share = SHARE.matcher(body);
        boolean right = answer.startsWith("=");
        if (share.find()) {
            right = Double.parseDouble(share.group(1).replace(',', '.')) > 0;
            body = body.substring(share.end());
        }
        int sharp = body.indexOf('#');
        var said = sharp < 0 ? "" : plain(body.substring(sharp + 1));
        var words = sharp < 0 ? body : body.substring(0, sharp);
        int arrow = answer.startsWith("=") ? words.indexOf("->") : -1;
        if (arrow < 0) return new Line(plain(words), right, "", said);
        return new Line(plain(words.substring(0, arrow)), true, plain(words.substring(arrow + 2)), "");
    }

    private static String hidden(String block) {
        var hidden = new StringBuilder();
        for (int at = 0; at < block.length(); at++) {
            var next = at + 1 < block.length() ? block.charAt(at + 1) : ' ';
            if (block.charAt(at) == '\\' && ESCAPABLE.indexOf(next) >= 0) {
                hidden.append((char) (HIDDEN + ESCAPABLE.indexOf(next)));
                at++;
            } else if (block.charAt(at) == '\\' && next == 'n') {
                hidden.append(' ');
                at++;
            } else {
                hidden.append(block.charAt(at));
            }
        }
        return hidden.toString();
    }

    private static String plain(String words) {
        var plain = new StringBuilder();
        for (var letter : words.toCharArray()) {
            var place = letter - HIDDEN;
            plain.append(place >= 0 && place < ESCAPABLE.length() ? ESCAPABLE.charAt(place) : letter);
        }
        return plain.toString().strip().replaceAll("\\s+", " ");
    }
}
