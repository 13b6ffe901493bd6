// Keeps the page in step with the editor. Elements say in which line of the file they begin.
(function () {
	'use strict';
	var line = function (element) { return Number(element.getAttribute('data-newsmark-line')); };
	var top = function (element) { return element.getBoundingClientRect().top; };
	var list = function (items) { return Array.prototype.slice.call(items); };
	var all = function () { return list(document.querySelectorAll('[data-newsmark-line]')); };
	var withAllWithin = function (element) { return [element].concat(list(element.querySelectorAll('*'))); };
	var quietUntil = 0;
	var due = 0;

	window.newsmarkScrollTo = function (wanted) {
		var before = null;
		var after = null;
		all().forEach(function (element) {
			if (line(element) <= wanted && (!before || line(element) > line(before))) {
				before = element;
			} else if (line(element) > wanted && (!after || line(element) < line(after))) {
				after = element;
			}
		});
		quietUntil = Date.now() + 300;
		if (!before) {
			window.scrollTo(0, 0);
			return;
		}
		var share = after ? (wanted - line(before)) / (line(after) - line(before)) : 0;
		var way = after ? top(after) - top(before) : 0;
		window.scrollBy(0, top(before) + share * way - 8);
	};

	window.addEventListener('scroll', function () {
		if (Date.now() < quietUntil) {
			return;
		}
		clearTimeout(due);
		due = setTimeout(function () {
			var above = all().filter(function (element) { return top(element) <= 16; });
			window.newsmarkScrolled(above.length ? line(above[above.length - 1]) : 0);
		}, 50);
	});

	// Shows another page of the story, and leaves alone what is the same in both, with the notes that are open there.
	window.newsmarkShow = function (page) {
		change(document.body, new DOMParser().parseFromString(page, 'text/html').body);
	};

	// Where a line is added, all elements behind it say other lines; and a note that is open says so.
	var words = function (node) {
		return node.nodeName + (node.outerHTML || node.data).replace(/ (data-newsmark-line="\d+"|open="")/g, '');
	};

	var change = function (element, next) {
		setAttributes(element, next);
		var old = list(element.childNodes);
		var wanted = list(next.childNodes);
		var behind = null;
		while (old.length && wanted.length && words(old[0]) === words(wanted[0])) {
			setLines(old.shift(), wanted.shift());
		}
		while (old.length && wanted.length && words(old[old.length - 1]) === words(wanted[wanted.length - 1])) {
			behind = old.pop();
			setLines(behind, wanted.pop());
		}
		while (old.length && wanted.length) {
			var before = old.shift();
			var after = wanted.shift();
			if (before.nodeType === Node.ELEMENT_NODE && before.nodeName === after.nodeName && before.id === after.id) {
				change(before, after);
			} else {
				element.replaceChild(after, before);
			}
		}
		old.forEach(function (node) { node.remove(); });
		wanted.forEach(function (node) { element.insertBefore(node, behind); });
	};

	var setAttributes = function (element, next) {
		list(element.attributes).forEach(function (attribute) {
			if (attribute.name !== 'open' && !next.hasAttribute(attribute.name)) {
				element.removeAttribute(attribute.name);
			}
		});
		list(next.attributes).forEach(function (attribute) {
			if (element.getAttribute(attribute.name) !== attribute.value) {
				element.setAttribute(attribute.name, attribute.value);
			}
		});
	};

	var setLines = function (node, next) {
		if (node.nodeType === Node.ELEMENT_NODE && node.outerHTML !== next.outerHTML) {
			var from = withAllWithin(next);
			withAllWithin(node).forEach(function (element, index) {
				if (from[index].hasAttribute('data-newsmark-line')) {
					element.setAttribute('data-newsmark-line', from[index].getAttribute('data-newsmark-line'));
				}
			});
		}
	};

	// Whoever drags over words, to copy them, ends with a click.
	document.addEventListener('click', function (event) {
		var element = event.target.closest('a[href], [data-newsmark-line]');
		if (element && window.getSelection().isCollapsed && !element.hasAttribute('href')) {
			window.newsmarkClicked(line(element));
		}
	});
}());
