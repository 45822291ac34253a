package alongside.groups.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a pasted list of people: one line each, "name, how to reach them, which group of people they are from". Pieces
 * are parted by tabs, semicolons or commas; everything between the first and the last piece is how to reach them, in
 * any order: an e-mail address, a phone number, lines of a postal address.
 */
public final class MemberList {

    public static final int MOST_LINES = 200;

    /**
     * @param typed the line as it was typed
     * @param group the name of the group of people, or blank when it was not understood
     * @param problem the last part of the key of what is to be mended, or blank
     */
    public record Line(int number, String typed, String name, String email, String phone, String address, String group, String problem) {

        public boolean ok() {
            return problem.isEmpty();
        }
    }

    private MemberList() {}

    /** @param groups what each group of people may be called, in lower case, and its name */
    public static List<Line> read(String pasted, Map<String, String> groups) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<String>();
        int number = 0;
        for (var typed : pasted.split("\n")) {
            number++;
            if (typed.isBlank()) continue;
            var line = line(number, typed.strip(), groups);
            var key = (line.email.isEmpty() ? line.name + "|" + line.phone + "|" + line.address : line.email).toLowerCase(Locale.ROOT);
            if (line.ok() && !seen.add(key)) line = with(line, "twice");
            lines.add(line);
        }
        return lines;
    }

    public static Line with(Line line, String problem) {
        return new Line(line.number, line.typed, line.name, line.email, line.phone, line.address, line.group, problem);
    }

    private static Line line(int number, String typed, Map<String, String> groups) {
        var pieces = pieces(typed);
        var name = pieces.getFirst();
        var group = pieces.size() < 2 ? "" : groups.getOrDefault(pieces.getLast().toLowerCase(Locale.ROOT), "");
        var middle = pieces.subList(1, Math.max(1, group.isEmpty() ? pieces.size() : pieces.size() - 1));
        String email = "";
        String phone = "";
        var address = new ArrayList<String>();
        for (var piece : middle) {
            if (piece.contains("@")) email = piece;
            else if (phone(piece)) phone = piece;
            else address.add(piece);
        }
        var line = new Line(number, typed, name, email, phone, String.join("\n", address), group, "");
        return with(line, problem(line));
    }

    private static List<String> pieces(String typed) {
        var separator = typed.indexOf('\t') >= 0 ? "\t" : typed.indexOf(';') >= 0 ? ";" : ",";
        var pieces = new ArrayList<String>();
        for (var piece : typed.split(separator)) if (!piece.isBlank()) pieces.add(piece.strip());
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    private static boolean phone(String piece) {
        return piece.matches("[+(]?[0-9][0-9 ()-]{6,30}");
    }

    private static String problem(Line line) {
        if (line.name.isEmpty() || line.name.contains("@") || phone(line.name)) return "name";
        if (line.name.length() > 200 || line.address.length() > 500) return "long";
        if (line.group.isEmpty()) return "group";
        if (line.email.isEmpty() && line.phone.isEmpty() && line.address.isEmpty()) return "reach";
        if (!line.email.isEmpty() && (line.email.length() > 254 || !line.email.matches("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+"))) return "email";
        return "";
    }
}
