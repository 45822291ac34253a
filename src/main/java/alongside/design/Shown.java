package alongside.design;

/** A picture that somebody brought. @param shows what it shows, in words; never blank */
public record Shown(String address, String shows) {}
