package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.MapQuestion;
import alongside.maps.MapStatement;
import alongside.maps.Sheets;
import java.util.List;

/** @param square the address as a square that a phone reads, or blank where only people of the project answer */
public record PrintedPage(MapQuestion question, List<MapStatement> statements, List<Sheets.Sheet> sheets, String address, String square) implements Page {}
