package alongside.followthrough;

import java.util.List;

/** @param contributions what people said; or youSaid and heard, for what was said before there were contributions */
public record NewReflection(List<String> contributions, String youSaid, String heard, String outcome, String betterFor, boolean unintended) {

    public static NewReflection from(List<String> contributions, String outcome, String betterFor) {
        return new NewReflection(contributions, "", "", outcome, betterFor, false);
    }
}
