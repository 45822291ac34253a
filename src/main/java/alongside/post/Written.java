package alongside.post;

/** A letter in words, ready to leave; sealed while it waits. Paragraphs of `text` are parted by blank lines. */
public record Written(String name, String email, String phone, String address, String subject, String text, String button, String path) {}
