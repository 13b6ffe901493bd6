package org.newsmark.dsl.output.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.newsmark.dsl.output.body.MissingPicture;
import org.newsmark.dsl.output.body.NoteMarker;
import org.newsmark.dsl.output.document.NoteText;

/**
 * Writes the nodes of a story as text that can be pasted anywhere: a line for each paragraph, however long, and a blank line
 * between blocks. Lists and block quotes keep their marks, links give their address behind the words.
 */
final class PlainTextNodes extends AbstractVisitor {

	private final StringBuilder page;
	private final boolean hasNotes;
	/** What begins each line of the blocks that are open, and what begins the next line where a list mark is due. */
	private String indent = "";
	private String lead;
	/** The blank line that is due before the next block, or null. */
	private String gap;
	private int number;

	private PlainTextNodes(StringBuilder page, boolean hasNotes) {
		this.page = page;
		this.hasNotes = hasNotes;
	}

	/** Writes the nodes with the numbers of notes. */
	static void write(Node document, StringBuilder page) {
		document.accept(new PlainTextNodes(page, true));
	}

	/** Writes the nodes as a text that stands alone. */
	static void writeWithoutNotes(Node document, StringBuilder page) {
		document.accept(new PlainTextNodes(page, false));
	}

	@Override
	public void visit(Document document) {
		blocks(document, false);
	}

	@Override
	public void visit(Paragraph paragraph) {
		block(paragraph);
	}

	@Override
	public void visit(Heading heading) {
		block(heading);
	}

	@Override
	public void visit(ThematicBreak rule) {
		begin();
		page.append("* * *\n");
	}

	@Override
	public void visit(FencedCodeBlock code) {
		lines(code.getLiteral());
	}

	@Override
	public void visit(IndentedCodeBlock code) {
		lines(code.getLiteral());
	}

	@Override
	public void visit(BlockQuote quote) {
		within(quote, "> ", "> ", false);
	}

	@Override
	public void visit(BulletList list) {
		blocks(list, list.isTight());
	}

	@Override
	public void visit(OrderedList list) {
		int outer = number;
		number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
		blocks(list, list.isTight());
		number = outer;
	}

	@Override
	public void visit(ListItem item) {
		String mark = item.getParent() instanceof OrderedList ? number++ + ". " : "- ";
		within(item, mark, " ".repeat(mark.length()), ((ListBlock) item.getParent()).isTight());
	}

	@Override
	public void visit(Text text) {
		page.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		page.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		page.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		page.append('\n').append(indent);
	}

	@Override
	public void visit(Link link) {
		int start = page.length();
		visitChildren(link);
		String address = link.getDestination();
		String words = page.substring(start);
		if (!address.isEmpty() && !address.equals(words) && !address.equals("mailto:" + words)) {
			page.append(" (").append(address).append(')');
		}
	}

	/** A picture is told by its description. */
	@Override
	public void visit(Image image) {
		visitChildren(image);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof NoteText note) {
			within(note, "[" + note.number() + "] ", "", false);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof NoteMarker marker) {
			page.append(hasNotes ? "[" + marker.number() + "]" : "");
		} else if (node instanceof MissingPicture picture) {
			page.append(picture.description());
		} else {
			visitChildren(node);
		}
	}

	/** Writes blocks one after the other; blank lines part them unless they are tight. */
	private void blocks(Node container, boolean isTight) {
		for (Node block = container.getFirstChild(); block != null; block = block.getNext()) {
			if (block.getPrevious() != null) {
				boolean isNextNote = block instanceof NoteText && block.getPrevious() instanceof NoteText;
				gap = isTight || isNextNote ? null : blankLine();
			}
			block.accept(this);
		}
	}

	private String blankLine() {
		return indent.stripTrailing() + "\n";
	}

	private void within(Block container, String firstLine, String otherLines, boolean isTight) {
		String outer = indent;
		lead = (lead == null ? indent : lead) + firstLine;
		indent = outer + otherLines;
		blocks(container, isTight);
		if (container.getFirstChild() == null) {
			lead = lead.stripTrailing();
			block(container);
		}
		indent = outer;
	}

	private void block(Block block) {
		begin();
		visitChildren(block);
		page.append('\n');
	}

	private void lines(String code) {
		for (String line : code.stripTrailing().split("\n")) {
			begin();
			page.append(line).append('\n');
		}
	}

	private void begin() {
		page.append(gap == null ? "" : gap);
		page.append(lead == null ? indent : lead);
		gap = null;
		lead = null;
	}
}
