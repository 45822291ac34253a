package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapStatement;
import alongside.maps.Seen;
import java.util.List;

/** @param statements how many there are; @param mine what this person added; @param codes whether a code of a sheet can be typed here; @param waiting how many statements wait to be looked at, for whoever tends it; @param address of the page, for giving it on */
public record MapPage(Seen seen, int statements, int left, List<MapStatement> mine, boolean codes, int waiting, String address, Form form) implements Page {}
