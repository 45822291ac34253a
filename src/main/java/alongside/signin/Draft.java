package alongside.signin;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form whose sign-in had ended.
 *
 * @param path where it was going
 * @param typed every field as it was typed
 */
public record Draft(String id, String path, Map<String, List<String>> typed) {}
