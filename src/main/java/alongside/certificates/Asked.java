package alongside.certificates;

import java.util.List;

/**
 * What somebody wants on their certificate.
 *
 * @param name as they wish to be called on it
 * @param listed whether the sessions stand on it one by one
 * @param words of their own, or blank
 */
public record Asked(String name, List<Skill> skills, String words, boolean listed) {}
