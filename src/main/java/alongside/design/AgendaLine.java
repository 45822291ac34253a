package alongside.design;

/** One item of an agenda. @param time in words @param pause whether it is a real stop */
public record AgendaLine(String time, String title, String text, boolean pause) {}
