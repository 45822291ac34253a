package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.Session;
import alongside.sessions.ToReadFile;
import java.util.List;

/** Saying what is to be read. @param files those there are; @param invited whether people are invited already, and get it by letter now */
public record ToReadPage(Session session, boolean invited, List<ToReadFile> files, Form form) implements Page {

    public boolean has(ToReadFile.Form form) {
        return files.stream().anyMatch(it -> it.form() == form);
    }
}
