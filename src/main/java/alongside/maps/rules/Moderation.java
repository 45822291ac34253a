package alongside.maps.rules;

import java.util.Set;

/**
 * What people with that task took out of the map.
 *
 * @param hidden statements that are counted and shape nothing
 * @param aboutUs statements about the conversation itself ("I am staff here"): counted, asked first, and shape nothing
 * @param banned people whose answers count nowhere
 */
public record Moderation(Set<String> hidden, Set<String> aboutUs, Set<String> banned) {

    public static final Moderation NONE = new Moderation(Set.of(), Set.of(), Set.of());

    public Moderation {
        hidden = Set.copyOf(hidden);
        aboutUs = Set.copyOf(aboutUs);
        banned = Set.copyOf(banned);
    }
}
