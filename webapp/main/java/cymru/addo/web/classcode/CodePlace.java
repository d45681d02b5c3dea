package cymru.addo.web.classcode;

import cymru.addo.school.ClassGroupId;
import cymru.addo.web.session.Visitor;

/**
 * For which class a code is shown, and on which page.
 *
 * @param title of a class that the school lists itself; null where the teacher came from the class
 */
record CodePlace(ClassGroupId classGroup, String path, String title) {
    static CodePlace ofVisit(Visitor visitor) {
        return new CodePlace(visitor.classGroup(), "class/code", null);
    }

    static CodePlace ofList(ClassGroupId classGroup, String title) {
        return new CodePlace(classGroup, OwnClassesView.ROOT + "/" + classGroup + "/code", title);
    }

    boolean isOwnList() {
        return title != null;
    }
}
