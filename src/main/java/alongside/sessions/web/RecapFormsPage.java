package alongside.sessions.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.sessions.RecapForm;
import alongside.sessions.Session;
import java.util.Map;

/** @param forms those there are; @param needed how many people here need each */
public record RecapFormsPage(Session session, Map<RecapForm.Kind, RecapForm> forms, Map<RecapForm.Kind, Integer> needed, Form form) implements Page {}
