package alongside.voices;

/** Something from elsewhere that goes on the shelf. @param tag the id of its topic, or blank */
public record NewFinding(String found, String source, String when, String address, String tag) {}
