package alongside.design;

import java.util.List;

/** One item of an agenda. @param time in words @param pause whether it is a real stop @param asks what is asked there @param now the word for what is on now; blank on every other line */
public record AgendaLine(String time, String title, String text, boolean pause, List<String> asks, String now) {

    public AgendaLine(String time, String title, String text, boolean pause) {
        this(time, title, text, pause, List.of());
    }

    public AgendaLine(String time, String title, String text, boolean pause, List<String> asks) {
        this(time, title, text, pause, asks, "");
    }
}
