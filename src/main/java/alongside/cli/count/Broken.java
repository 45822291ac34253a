package alongside.cli.count;

/** A file that cannot be read: in which line, what stands there, and what was expected. */
final class Broken extends RuntimeException {

    private static final int SHOWN = 40;

    /** @param line 1 for the first; 0 where it is the file as a whole */
    Broken(long line, String expected, String found) {
        super((line == 0 ? "" : "Line " + line + ": ") + "expected " + expected + (found.isEmpty() ? "." : ", found \"" + shown(found) + "\"."));
    }

    private static String shown(String found) {
        var one = found.strip();
        return one.length() <= SHOWN ? one : one.substring(0, SHOWN) + "…";
    }
}
