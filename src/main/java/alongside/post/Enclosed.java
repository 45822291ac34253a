package alongside.post;

/** A file of text that goes with a letter by e-mail. @param type its media type, for example `text/calendar` */
public record Enclosed(String name, String type, String text) {}
