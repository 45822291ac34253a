package alongside.signin.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser says it is, in two words that its owner can recognise. Nothing finer is kept. */
public final class Browser {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        // The order matters: most browsers also claim to be others.
        NAMES.put("Edg", "Edge");
        NAMES.put("SamsungBrowser", "Samsung Internet");
        NAMES.put("Firefox", "Firefox");
        NAMES.put("FxiOS", "Firefox");
        NAMES.put("Chrome", "Chrome");
        NAMES.put("CriOS", "Chrome");
        NAMES.put("Safari", "Safari");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS", "Mac");
        MACHINES.put("CrOS", "Chromebook");
        MACHINES.put("Linux", "Linux");
    }

    private Browser() {}

    /** @return for example `Firefox, Windows`; blank when it says nothing we know */
    public static String name(String userAgent) {
        var name = first(NAMES, userAgent);
        var machine = first(MACHINES, userAgent);
        return name.isEmpty() || machine.isEmpty() ? name + machine : name + ", " + machine;
    }

    private static String first(Map<String, String> known, String userAgent) {
        return known.entrySet().stream().filter(it -> userAgent.contains(it.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
