package alongside.office.web;

import alongside.design.Page;
import alongside.office.RecoverySheet;
import org.jspecify.annotations.Nullable;

/** @param printed when and by whom, or null; @param words what the sheet says, or null until it is asked for */
public record RecoverySheetPage(String number, RecoverySheet.@Nullable Printed printed, @Nullable String words) implements Page {}
