package cymru.addo.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a tool did at the school by Web Services: messages in people's inboxes, days in calendars, activities ticked. */
final class Noticed {
    record Message(int id, String to, String text, long at) {}

    record Day(int id, String course, String name, String description, long at) {}

    record Tick(String module, String user) {}

    private final List<Message> messages = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private final Set<Tick> ticks = new LinkedHashSet<>();

    synchronized Message message(String to, String text, long at) {
        var message = new Message(messages.size() + 1, to, text, at);
        messages.add(message);
        return message;
    }

    synchronized Day day(String course, String name, String description, long at) {
        var day = new Day(days.size() + 1, course, name, description, at);
        days.add(day);
        return day;
    }

    synchronized void tick(String module, String user) {
        ticks.add(new Tick(module, user));
    }

    synchronized boolean isTicked(String module, String user) {
        return ticks.contains(new Tick(module, user));
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    synchronized List<Day> days() {
        return List.copyOf(days);
    }

    synchronized List<Tick> ticks() {
        return List.copyOf(ticks);
    }
}
