package alongside.tale;

/** How a person uses the web. */
enum Way {
    /** With scripts, by pointing; axe looks at every page after every step. */
    POINTING(true, true, 1280),
    /** The same, where axe has looked at these pages already. */
    POINTING_QUICKLY(true, true, 1280),
    ON_A_SMALL_PHONE(true, true, 320),
    POINTING_WITHOUT_SCRIPTS(true, false, 1280),
    KEYBOARD(false, true, 1280),
    /** With scripts off, with the keyboard alone. */
    KEYBOARD_WITHOUT_SCRIPTS(false, false, 320);

    final boolean points;
    final boolean scripts;
    final int wide;

    Way(boolean points, boolean scripts, int wide) {
        this.points = points;
        this.scripts = scripts;
        this.wide = wide;
    }
}
