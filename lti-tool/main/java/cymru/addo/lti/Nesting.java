package cymru.addo.lti;

/** Looks at the brackets of a JSON text before any parser does, since parsers descend as deep as they are led. */
final class Nesting {
    private static final int DEEPEST = 32;

    private Nesting() {}

    static boolean isTooDeep(String json) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText && c == '\\') i++;
            else if (c == '"') inText = !inText;
            else if (!inText && (c == '{' || c == '[') && ++depth > DEEPEST) return true;
            else if (!inText && (c == '}' || c == ']')) depth--;
        }
        return false;
    }
}
