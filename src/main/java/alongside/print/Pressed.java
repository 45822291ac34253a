package alongside.print;

/** What came of printing a page. */
public sealed interface Pressed {

    /** @param name what the file is called, without its ending */
    record Done(String name, byte[] pdf) implements Pressed {}

    /** The page has letters that our type face does not have; a browser prints them, for it borrows others. @param letters the first of them */
    record NoSuchLetters(String letters) implements Pressed {}
}
