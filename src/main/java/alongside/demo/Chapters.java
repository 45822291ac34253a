package alongside.demo;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The chapters of the story, in order. */
@Component
class Chapters {

    private final SettingUp settingUp;
    private final FirstSession firstSession;
    private final FollowingSessions following;
    private final FollowingThrough through;
    private final LookingBack back;

    Chapters(SettingUp settingUp, FirstSession firstSession, FollowingSessions following, FollowingThrough through, LookingBack back) {
        this.settingUp = settingUp;
        this.firstSession = firstSession;
        this.following = following;
        this.through = through;
        this.back = back;
    }

    List<Consumer<Stage>> inOrder() {
        return List.of(settingUp::play, back::sheetPrinted, through::carriedIn, firstSession::play, through::afterTheFirst, firstSession::sorted, following::second,
                through::afterTheSecond, following::secondSorted, following::third, following::summer, through::afterTheThird, following::thirdSorted, through::august,
                following::autumn, through::september, following::fourth, through::afterTheFourth, following::fourthSorted, back::whatMembersSay);
    }
}
