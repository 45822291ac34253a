package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.ToReadFile;
import java.util.List;

/** Bringing what is to be read as files: a page of its own, so that nobody who chooses a file loses what they are writing. */
public record ToReadFilesPage(Session session, List<ToReadFile> files, Form form) implements Page {

    public boolean has(ToReadFile.Form form) {
        return files.stream().anyMatch(it -> it.form() == form);
    }
}
