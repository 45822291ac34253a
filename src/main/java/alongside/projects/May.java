package alongside.projects;

/** Who may do what here. Read it aloud. */
final class May {

    private May() {}

    static boolean arrange(Place who) { return who.arranges(); }

    static boolean giveRoles(Place who) { return who.arranges(); }
}
